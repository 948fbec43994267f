#ifndef HINDSIGHT_KERNELS_H
#define HINDSIGHT_KERNELS_H

#include <stdint.h>

/// The innermost loops of the model, in C so that the compiler makes one version for each kind of processor and the
/// program picks the best when it starts. All sums are taken in one order on one machine.

/// An n-gram's key, or its row, and a number that goes with it.
typedef struct {
  uint32_t key;
  int32_t number;
} HindsightPair;

/// Looks up keys in an open-addressing table of `mask` + 1 slots whose free ones have a negative number.
///
/// Writes the row and the candidate's number of each that is there, in their order; gives how many there are. `found`
/// has room for one more than `count`.
long hindsight_look_up(
    const HindsightPair *candidates, long count, const HindsightPair *slots, uint64_t mask, HindsightPair *found);

/// Counts how often each row was found: `places` has for each row its place among the active ones and one, 0 for none.
///
/// Each new row goes behind the `activeCount` active ones; gives how many these are then. What was found has its place
/// among them instead of its row afterwards. There is room for `count` more.
long hindsight_count_rows(
    HindsightPair *found, long count, uint16_t *places, int32_t *active, int32_t *counts, long activeCount);

/// Values of active rows: what `growth` has for their counts, at `most` for the larger ones, times idf. Gives the sum of
/// their squares.
float hindsight_weigh_counts(
    const int32_t *active, const int32_t *counts, long count, const float *idf, const float *growth, int32_t most,
    float *values);

/// Adds so many rows of 64 signed bytes, each times its value, to 64 sums; values stand in the order of `active`.
void hindsight_add_rows(const int8_t *rows, const int32_t *active, const float *values, long count, float *sums);

/// Adds so many rows of 64 numbers of two bytes, each times its row's value, to 64 sums.
void hindsight_add_cues(const int16_t *rows, const int32_t *active, const float *values, long count, float *sums);

/// The sum of a row's 64 bytes, each times its weight.
float hindsight_weigh_row(const int8_t *row, const float *weights);

/// The sum of a row's 64 numbers and a share of another's, each times its weight.
float hindsight_weigh_cues(const int16_t *first, const int16_t *second, float share, const float *weights);

/// Adds to `width` sums, a multiple of 64, so many rows of as many numbers, each times its row's value.
///
/// The sums are kept in the processor's registers, 64 at a time; the rows are added in their order.
void hindsight_add_weighted(
    const float *rows, const int32_t *active, const float *values, long count, float *sums, long width);

/// What is known of an n-gram of sentences about comparisons: 16 weights, how much it says by its rarity, and the sentence
/// and the record that had it last.
typedef struct {
  int8_t weights[16];
  float idf;
  uint32_t sentence;
  uint32_t record;
  uint32_t unused;
} HindsightSlotRow;

/// A sum of slot rows, each times its idf, and the sum of the squares of these.
typedef struct {
  float weights[16];
  float squares;
} HindsightSlotSum;

/// Adds up the rows of a sentence's n-grams, which stand first among the `known` ones of the text that are left.
///
/// Each row is added once to the sentence's sum, and to the record's where the record has it for the first time; rows are
/// marked with the numbers of both. Gives how many n-grams the sentence has.
long hindsight_add_sentence(
    const HindsightPair *found, long known, int32_t sentence, HindsightSlotRow *rows, uint32_t sentenceMark,
    uint32_t recordMark, HindsightSlotSum *sum, HindsightSlotSum *recordSum);

#endif
