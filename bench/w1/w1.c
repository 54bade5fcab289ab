/* W1 in C, one or more threads, for comparison with the product's engine. Definition: README.md.
   cc -O3 [-march=native] -o w1 w1.c -lpthread;  ./w1 MEN CAP REPEATS THREADS
   Prints one line of JSON: events, checksums, milliseconds of each repeat. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SHARD = 16384, DAYS = 365, REGIONS = 83, STATES = 8, BATCH = 16, MOST_THREADS = 64, NOBODY = 0xffff };
enum { EXEMPT, DEFERRED, QUEUED, SUMMONED, SERVED, NOSHOW, RESTRICTED, SENT };
enum { ATTRIBUTES, LENGTH, SERVICE, PENALTY, MEDICAL, PURPOSES };
#define GOLD 0x9e3779b9u

static uint32_t men, cap, shards, key[PURPOSES][2];
static int next_batch;

typedef struct {
  int32_t cube[REGIONS][DAYS][STATES], flows[REGIONS][DAYS][2];
  uint64_t events;
  /* one shard at a time */
  uint8_t state[SHARD], age[SHARD], fitness[SHARD];
  uint16_t following[SHARD], first[DAYS];
  uint32_t roll[SHARD / 32];
} Worker;

static inline uint32_t mix(uint32_t x) {
  x ^= x >> 16; x *= 0x7feb352du; x ^= x >> 15; x *= 0x846ca68bu; return x ^ (x >> 16);
}
static inline uint32_t draw(int purpose, uint32_t id, uint32_t day) {
  return mix(mix(id ^ key[purpose][0]) + key[purpose][1] + day * GOLD);
}
static inline void due_on(Worker *w, uint32_t i, uint32_t day) {
  if (day < DAYS) { w->following[i] = w->first[day]; w->first[day] = (uint16_t)i; }
}

static void live(Worker *w, uint32_t shard) {
  const uint32_t base = shard * SHARD, size = men - base < SHARD ? men - base : SHARD;
  const uint32_t region = (uint32_t)((uint64_t)shard * REGIONS / shards), words = (size + 31) / 32;
  memset(w->first, 0xff, sizeof w->first);
  for (uint32_t i = 0; i < SHARD; i++) {
    const uint32_t a = draw(ATTRIBUTES, base + i, 0), age = 18 + ((a & 0xffff) * 38 >> 16), fitness = a >> 16 & 255;
    w->age[i] = (uint8_t)age; w->fitness[i] = (uint8_t)fitness;
    w->state[i] = (uint8_t)((age <= 30 && fitness >= 51) * (2 - (a >> 24 < 90)));
  }
  memset(w->state + size, EXEMPT, SHARD - size);
  uint32_t queued = 0, deferred = 0;
  for (uint32_t i = 0; i < size; i++) { queued += w->state[i] == QUEUED; deferred += w->state[i] == DEFERRED; }
  for (uint32_t k = 0; k < SHARD / 32; k++) {
    uint32_t bits = 0;
    for (uint32_t j = 0; j < 32; j++) bits |= (uint32_t)(w->state[k * 32 + j] == QUEUED) << j;
    w->roll[k] = bits;
  }
  for (uint32_t i = 0; i < size; i++)
    if (w->state[i] == DEFERRED) due_on(w, i, 1 + ((draw(LENGTH, base + i, 0) >> 16) * 1461 >> 16));
  w->cube[region][0][EXEMPT] += (int32_t)(size - deferred - queued);
  w->cube[region][0][DEFERRED] += (int32_t)deferred;
  w->cube[region][0][QUEUED] += (int32_t)queued;

  uint32_t cursor = 0;
  for (uint32_t day = 0; day < DAYS; day++) {
    int32_t *c = w->cube[region][day], *f = w->flows[region][day];
    for (uint32_t i = w->first[day], after; i != NOBODY; i = after) {
      after = w->following[i];
      const uint32_t id = base + i, from = w->state[i];
      uint32_t to, due = DAYS;
      if (from == DEFERRED) { to = QUEUED; w->roll[i / 32] |= 1u << i % 32; queued++; }
      else if (from == SUMMONED) { to = SERVED; due = day - 7 + 15 + ((draw(SERVICE, id, day - 7) >> 16) * 11 >> 16); }
      else if (from == NOSHOW) {
        const uint32_t r = draw(PENALTY, id, day), high = r >> 16;
        to = RESTRICTED;
        f[1] += (r & 0xffff) < 32768;
        if (high < 32768) due = day + 5 + (high * 60 >> 15);
      } else {
        const uint32_t r = draw(MEDICAL, id, day), high = r >> 16, fit = 26000 + w->fitness[i] * 64u - w->age[i] * 128u;
        if (from == SERVED && (r & 0xffff) < 19661) { to = NOSHOW; due = day + 20; }
        else if (high < fit) to = SENT;
        else if (high < fit + 20000) { to = DEFERRED; due = day + 90 + ((draw(LENGTH, id, day) >> 16) * 276 >> 16); }
        else to = EXEMPT;
      }
      w->state[i] = (uint8_t)to; c[from]--; c[to]++; w->events++;
      due_on(w, i, due);
    }
    if (day % 7 >= 5) continue;
    for (uint32_t left = cap < queued ? cap : queued; left > 0; left--) {
      uint32_t k = cursor / 32, bits = w->roll[k] & ~0u << cursor % 32;
      while (!bits) { if (++k == words) k = 0; bits = w->roll[k]; }
      const uint32_t i = k * 32 + (uint32_t)__builtin_ctz(bits), r = draw(SERVICE, base + i, day);
      w->roll[k] &= ~(1u << i % 32); queued--;
      const int at_once = (r & 0xffff) < 39322, to = at_once ? SERVED : SUMMONED;
      w->state[i] = (uint8_t)to; c[QUEUED]--; c[to]++; f[0]++; w->events += at_once ? 2 : 1;
      due_on(w, i, at_once ? day + 15 + ((r >> 16) * 11 >> 16) : day + 7);
      cursor = i + 1 == size ? 0 : i + 1;
    }
  }
}

static void *work(void *p) {
  Worker *w = p;
  memset(w->cube, 0, sizeof w->cube); memset(w->flows, 0, sizeof w->flows); w->events = 0;
  for (;;) {
    const uint32_t from = (uint32_t)__sync_fetch_and_add(&next_batch, BATCH);
    if (from >= shards) return 0;
    for (uint32_t s = from; s < shards && s < from + BATCH; s++) live(w, s);
  }
}
static uint32_t checksum(const void *p, size_t words) {
  const uint32_t *a = p; uint32_t h = 0x811c9dc5u;
  for (size_t i = 0; i < words; i++) h = (h ^ a[i]) * 0x01000193u;
  return h;
}
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }

int main(int argc, char **argv) {
  if (argc != 5) { fprintf(stderr, "usage: w1 MEN CAP REPEATS THREADS\n"); return 2; }
  men = (uint32_t)strtoul(argv[1], 0, 10); cap = (uint32_t)atoi(argv[2]);
  const int repeats = atoi(argv[3]), threads = atoi(argv[4]);
  if (threads < 1 || threads > MOST_THREADS) return 2;
  shards = (men + SHARD - 1) / SHARD;
  for (uint32_t p = 0; p < PURPOSES; p++) {
    key[p][0] = mix(20250401u + (p + 1) * GOLD);
    key[p][1] = mix(12345u ^ (key[p][0] + (p + 1) * 0x85ebca6bu));
  }
  Worker *w = calloc((size_t)threads, sizeof *w);
  printf("{\"ms\":[");
  for (int k = 0; k < repeats; k++) {
    const double start = now();
    pthread_t id[MOST_THREADS];
    next_batch = 0;
    for (int t = 1; t < threads; t++) pthread_create(&id[t], 0, work, &w[t]);
    work(&w[0]);
    for (int t = 1; t < threads; t++) {
      pthread_join(id[t], 0);
      const int32_t *c = &w[t].cube[0][0][0], *f = &w[t].flows[0][0][0];
      for (int i = 0; i < REGIONS * DAYS * STATES; i++) (&w[0].cube[0][0][0])[i] += c[i];
      for (int i = 0; i < REGIONS * DAYS * 2; i++) (&w[0].flows[0][0][0])[i] += f[i];
      w[0].events += w[t].events;
    }
    for (int r = 0; r < REGIONS; r++)
      for (int d = 1; d < DAYS; d++)
        for (int s = 0; s < STATES; s++) w[0].cube[r][d][s] += w[0].cube[r][d - 1][s];
    printf("%s%.2f", k ? "," : "", now() - start);
  }
  printf("],\"events\":%llu,\"cube\":\"%08x\",\"flows\":\"%08x\"}\n", (unsigned long long)w[0].events,
         checksum(w[0].cube, REGIONS * DAYS * STATES), checksum(w[0].flows, REGIONS * DAYS * 2));
  return 0;
}
