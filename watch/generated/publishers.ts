// Generated from publishers.yaml by `npm run generate`. Change that, not this.
import type { Publishers } from '../publishers.ts'
export const publishers: Publishers = {
  "propaganda": [
    {
      "host": "news-pravda.com",
      "name": "the Pravda network",
      "why": "Hundreds of sites that copy agency texts to fill search engines; described by VIGINUM, \"Portal Kombat\", February 2024."
    },
    {
      "host": "sputniknews.com",
      "name": "Sputnik",
      "why": "Its distribution is suspended in the European Union by Council Regulation 2022/350 of 1 March 2022."
    },
    {
      "host": "rt.com",
      "name": "RT",
      "why": "Its distribution is suspended in the European Union by Council Regulation 2022/350 of 1 March 2022."
    }
  ],
  "underTest": [
    {
      "host": "kini.institute",
      "name": "Kini Institute",
      "why": "The essay \"The Digital Noose\" makes the claims that the project examines."
    }
  ],
  "looked": []
}
