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
    const float value = values[index];
    for (int column = 0; column < 64; column++) total[column] += value * (float)row[column];
  }
  for (int column = 0; column < 64; column++) sums[column] += total[column];
}

CLONES void hindsight_add_cues(
    const int16_t *rows, const int32_t *active, const float *values, long count, float *sums) {
  float total[64] = {0};
  for (long index = 0; index < count; index++) {
    const int16_t *row = rows + (long)active[index] * 64;
    const float value = values[active[index]];
    for (int column = 0; column < 64; column++) total[column] += value * (float)row[column];
  }
  for (int column = 0; column < 64; column++) sums[column] += total[column];
}

CLONES long hindsight_add_sentence(
    const HindsightPair *found, long known, int32_t sentence, HindsightSlotRow *rows, uint32_t sentenceMark,
    uint32_t recordMark, HindsightSlotSum *sum, HindsightSlotSum *recordSum) {
  HindsightSlotSum own = *sum, whole = *recordSum;
  long index = 0;
  for (; index < known && found[index].number == sentence; index++) {
    if (index + 8 < known) __builtin_prefetch(rows + found[index + 8].key, 1);
    HindsightSlotRow *row = rows + found[index].key;
    if (row->sentence == sentenceMark) continue;
    const float fresh = row->record == recordMark ? 0 : 1;
    const float idf = row->idf;
    row->sentence = sentenceMark;
    row->record = recordMark;
    own.squares += idf * idf;
    whole.squares += fresh * (idf * idf);
    for (int column = 0; column < 16; column++) {
      const float part = idf * (float)row->weights[column];
      own.weights[column] += part;
      whole.weights[column] += fresh * part;
    }
  }
  *sum = own;
  *recordSum = whole;
  return index;
}

CLONES float hindsight_weigh_row(const int8_t *row, const float *weights) {
  float parts[16] = {0};
  for (int block = 0; block < 4; block++)
    for (int lane = 0; lane < 16; lane++) parts[lane] += weights[block * 16 + lane] * (float)row[block * 16 + lane];
  float sum = 0;
  for (int lane = 0; lane < 16; lane++) sum += parts[lane];
  return sum;
}

CLONES float hindsight_weigh_cues(const int16_t *first, const int16_t *second, float share, const float *weights) {
  float parts[16] = {0};
  for (int block = 0; block < 4; block++)
    for (int lane = 0; lane < 16; lane++) {
      const int column = block * 16 + lane;
      parts[lane] += weights[column] * ((float)first[column] + share * (float)second[column]);
    }
  float sum = 0;
  for (int lane = 0; lane < 16; lane++) sum += parts[lane];
  return sum;
}

CLONES void hindsight_add_weighted(
    const float *rows, const int32_t *active, const float *values, long count, float *sums, long width) {
  for (long block = 0; block < width; block += 64) {
    float total[64];
    for (int column = 0; column < 64; column++) total[column] = sums[block + column];
    for (long index = 0; index < count; index++) {
      const float *row = rows + (long)active[index] * width + block;
      const float value = values[active[index]];
      for (int column = 0; column < 64; column++) total[column] += value * row[column];
    }
    for (int column = 0; column < 64; column++) sums[block + column] = total[column];
  }
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

long hindsight_count_rows(
    HindsightPair *found, long count, uint16_t *places, int32_t *active, int32_t *counts, long activeCount) {
  for (long index = 0; index < count; index++) {
    const uint32_t row = found[index].key;
    const long known = places[row];
    // No branch: no processor could foresee which n-grams come twice.
    const long place = known ? known - 1 : activeCount;
    active[place] = (int32_t)row;
    counts[place] = known ? counts[place] + 1 : 1;
    places[row] = (uint16_t)(place + 1);
    activeCount += known == 0;
    found[index].key = (uint32_t)place;
  }
  return activeCount;
}

CLONES float hindsight_weigh_counts(
    const int32_t *active, const int32_t *counts, long count, const float *idf, const float *growth, int32_t most,
    float *values) {
  float sum = 0;
  for (long index = 0; index < count; index++) {
    const int32_t times = counts[index] < most ? counts[index] : most;
    values[index] = growth[times] * idf[active[index]];
  }
  for (long index = 0; index < count; index++) sum += values[index] * values[index];
  return sum;
}
