#include "CKernels.h"

// No sum is rounded otherwise where a processor could multiply and add in one step: all versions give the same numbers.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

CLONES void hindsight_add_rows(
    const int8_t *rows, const int32_t *active, const float *values, long count, float *sums) {
  float total[64] = {0};
  for (long index = 0; index < count; index++) {
    if (index + 8 < count) __builtin_prefetch(rows + (long)active[index + 8] * 64);
    const int8_t *row = rows + (long)active[index] * 64;
    const float value = values[active[index]];
    for (int column = 0; column < 64; column++) total[column] += value * (float)row[column];
  }
  for (int column = 0; column < 64; column++) sums[column] += total[column];
}

CLONES float hindsight_weigh_row(const int8_t *row, const float *weights) {
  float parts[16] = {0};
  for (int block = 0; block < 4; block++)
    for (int lane = 0; lane < 16; lane++) parts[lane] += weights[block * 16 + lane] * (float)row[block * 16 + lane];
  float sum = 0;
  for (int lane = 0; lane < 16; lane++) sum += parts[lane];
  return sum;
}

CLONES void hindsight_add_scaled(const float *row, float value, float *sums, long count) {
  for (long index = 0; index < count; index++) sums[index] += value * row[index];
}

CLONES float hindsight_dot(const float *first, const float *second, long count) {
  float parts[16] = {0};
  long index = 0;
  for (; index + 16 <= count; index += 16)
    for (int lane = 0; lane < 16; lane++) parts[lane] += first[index + lane] * second[index + lane];
  float sum = 0;
  for (; index < count; index++) sum += first[index] * second[index];
  for (int lane = 0; lane < 16; lane++) sum += parts[lane];
  return sum;
}

long hindsight_look_up(
    const HindsightPair *candidates, long count, const HindsightPair *slots, uint64_t mask, HindsightPair *found) {
  long end = 0;
  for (long index = 0; index < count; index++) {
    if (index + 12 < count) __builtin_prefetch(slots + (candidates[index + 12].key & mask));
    const uint32_t key = candidates[index].key;
    uint64_t place = key & mask;
    while (slots[place].number >= 0 && slots[place].key != key) place = (place + 1) & mask;
    found[end].key = (uint32_t)slots[place].number;
    found[end].number = candidates[index].number;
    end += slots[place].number >= 0;
  }
  return end;
}
