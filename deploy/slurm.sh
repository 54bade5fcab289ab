#!/usr/bin/env bash
# A sweep as a Slurm array; see README.md.   sbatch deploy/slurm.sh /shared/sweep
#SBATCH --job-name=draftlight-sweep
#SBATCH --array=0-7
#SBATCH --cpus-per-task=4
#SBATCH --mem=1G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
set -eu
sweep=${1:?the folder that draftlight sweep plan made}
# a job runs a copy of this script: where it was given from says where the program is
cd "${SLURM_SUBMIT_DIR:-$(dirname "$0")/..}"
# which slice, and of how many, stands in the variables of the array
exec node cli/bin/draftlight.mjs sweep run "$sweep" --slice auto --threads "${SLURM_CPUS_PER_TASK:-1}"
