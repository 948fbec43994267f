#include "CAssets.h"

// One block a file of files/, and one row in the table below. The compiler embeds the bytes (C23 #embed) and notices
// when a file changes.

static const unsigned char _Alignas(64) asset_accuracy_tsv[] = {
#embed "files/accuracy.tsv"
};
static const unsigned char _Alignas(64) asset_asked_conduct_txt[] = {
#embed "files/asked/conduct.txt"
};
static const unsigned char _Alignas(64) asset_asked_direction_txt[] = {
#embed "files/asked/direction.txt"
};
static const unsigned char _Alignas(64) asset_index_tsv[] = {
#embed "files/index.tsv"
};
static const unsigned char _Alignas(64) asset_lexicon_design_animal_txt[] = {
#embed "files/lexicon/design/animal.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_beforeAfter_txt[] = {
#embed "files/lexicon/design/beforeAfter.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_caseControl_txt[] = {
#embed "files/lexicon/design/caseControl.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_caseReport_txt[] = {
#embed "files/lexicon/design/caseReport.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_caseSeries_txt[] = {
#embed "files/lexicon/design/caseSeries.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_cohortUnspecified_txt[] = {
#embed "files/lexicon/design/cohortUnspecified.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_crossSectional_txt[] = {
#embed "files/lexicon/design/crossSectional.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_diagnosticAccuracy_txt[] = {
#embed "files/lexicon/design/diagnosticAccuracy.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_guideline_txt[] = {
#embed "files/lexicon/design/guideline.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_inVitro_txt[] = {
#embed "files/lexicon/design/inVitro.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_mention_txt[] = {
#embed "files/lexicon/design/mention.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_modelling_txt[] = {
#embed "files/lexicon/design/modelling.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_narrativeReview_txt[] = {
#embed "files/lexicon/design/narrativeReview.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_nonRandomisedTrial_txt[] = {
#embed "files/lexicon/design/nonRandomisedTrial.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_opinion_txt[] = {
#embed "files/lexicon/design/opinion.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_other_txt[] = {
#embed "files/lexicon/design/other.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_prospectiveCohort_txt[] = {
#embed "files/lexicon/design/prospectiveCohort.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_protocol_txt[] = {
#embed "files/lexicon/design/protocol.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_qualitative_txt[] = {
#embed "files/lexicon/design/qualitative.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_rct_txt[] = {
#embed "files/lexicon/design/rct.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_retrospectiveCohort_txt[] = {
#embed "files/lexicon/design/retrospectiveCohort.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_study_txt[] = {
#embed "files/lexicon/design/study.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_subject_txt[] = {
#embed "files/lexicon/design/subject.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_design_systematicReview_txt[] = {
#embed "files/lexicon/design/systematicReview.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_labels_stated_txt[] = {
#embed "files/lexicon/labels/stated.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_labels_subtype_txt[] = {
#embed "files/lexicon/labels/subtype.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_timing_comparison_txt[] = {
#embed "files/lexicon/timing/comparison.txt"
};
static const unsigned char _Alignas(64) asset_lexicon_timing_timing_txt[] = {
#embed "files/lexicon/timing/timing.txt"
};
static const unsigned char _Alignas(64) asset_models_MODEL_CARD_md[] = {
#embed "files/models/MODEL_CARD.md"
};
static const unsigned char _Alignas(64) asset_models_comparison_bin[] = {
#embed "files/models/comparison.bin"
};
static const unsigned char _Alignas(64) asset_models_design_bin[] = {
#embed "files/models/design.bin"
};
static const unsigned char _Alignas(64) asset_page_address_js[] = {
#embed "files/page/address.js"
};
static const unsigned char _Alignas(64) asset_page_colours_css[] = {
#embed "files/page/colours.css"
};
static const unsigned char _Alignas(64) asset_page_data_js[] = {
#embed "files/page/data.js"
};
static const unsigned char _Alignas(64) asset_page_detail_js[] = {
#embed "files/page/detail.js"
};
static const unsigned char _Alignas(64) asset_page_explorer_css[] = {
#embed "files/page/explorer.css"
};
static const unsigned char _Alignas(64) asset_page_facets_js[] = {
#embed "files/page/facets.js"
};
static const unsigned char _Alignas(64) asset_page_filter_js[] = {
#embed "files/page/filter.js"
};
static const unsigned char _Alignas(64) asset_page_highlight_js[] = {
#embed "files/page/highlight.js"
};
static const unsigned char _Alignas(64) asset_page_keyboard_js[] = {
#embed "files/page/keyboard.js"
};
static const unsigned char _Alignas(64) asset_page_list_js[] = {
#embed "files/page/list.js"
};
static const unsigned char _Alignas(64) asset_page_page_css[] = {
#embed "files/page/page.css"
};
static const unsigned char _Alignas(64) asset_page_print_css[] = {
#embed "files/page/print.css"
};
static const unsigned char _Alignas(64) asset_page_record_js[] = {
#embed "files/page/record.js"
};
static const unsigned char _Alignas(64) asset_page_search_js[] = {
#embed "files/page/search.js"
};
static const unsigned char _Alignas(64) asset_page_start_js[] = {
#embed "files/page/start.js"
};
static const unsigned char _Alignas(64) asset_page_theme_js[] = {
#embed "files/page/theme.js"
};
static const unsigned char _Alignas(64) asset_signs_assay_txt[] = {
#embed "files/signs/assay.txt"
};
static const unsigned char _Alignas(64) asset_signs_groups_txt[] = {
#embed "files/signs/groups.txt"
};
static const unsigned char _Alignas(64) asset_topics_cancer_response_yaml[] = {
#embed "files/topics/cancer-response.yaml"
};
static const unsigned char _Alignas(64) asset_topics_graft_rejection_yaml[] = {
#embed "files/topics/graft-rejection.yaml"
};
static const unsigned char _Alignas(64) asset_topics_nk_cells_yaml[] = {
#embed "files/topics/nk-cells.yaml"
};
static const unsigned char _Alignas(64) asset_topics_preterm_birth_yaml[] = {
#embed "files/topics/preterm-birth.yaml"
};
static const unsigned char _Alignas(64) asset_words_classes_txt[] = {
#embed "files/words/classes.txt"
};

#define ASSET(name, array) {name, array, sizeof array}

static const HindsightAsset hindsight_assets[] = {
    ASSET("accuracy.tsv", asset_accuracy_tsv),
    ASSET("asked/conduct.txt", asset_asked_conduct_txt),
    ASSET("asked/direction.txt", asset_asked_direction_txt),
    ASSET("index.tsv", asset_index_tsv),
    ASSET("lexicon/design/animal.txt", asset_lexicon_design_animal_txt),
    ASSET("lexicon/design/beforeAfter.txt", asset_lexicon_design_beforeAfter_txt),
    ASSET("lexicon/design/caseControl.txt", asset_lexicon_design_caseControl_txt),
    ASSET("lexicon/design/caseReport.txt", asset_lexicon_design_caseReport_txt),
    ASSET("lexicon/design/caseSeries.txt", asset_lexicon_design_caseSeries_txt),
    ASSET("lexicon/design/cohortUnspecified.txt", asset_lexicon_design_cohortUnspecified_txt),
    ASSET("lexicon/design/crossSectional.txt", asset_lexicon_design_crossSectional_txt),
    ASSET("lexicon/design/diagnosticAccuracy.txt", asset_lexicon_design_diagnosticAccuracy_txt),
    ASSET("lexicon/design/guideline.txt", asset_lexicon_design_guideline_txt),
    ASSET("lexicon/design/inVitro.txt", asset_lexicon_design_inVitro_txt),
    ASSET("lexicon/design/mention.txt", asset_lexicon_design_mention_txt),
    ASSET("lexicon/design/modelling.txt", asset_lexicon_design_modelling_txt),
    ASSET("lexicon/design/narrativeReview.txt", asset_lexicon_design_narrativeReview_txt),
    ASSET("lexicon/design/nonRandomisedTrial.txt", asset_lexicon_design_nonRandomisedTrial_txt),
    ASSET("lexicon/design/opinion.txt", asset_lexicon_design_opinion_txt),
    ASSET("lexicon/design/other.txt", asset_lexicon_design_other_txt),
    ASSET("lexicon/design/prospectiveCohort.txt", asset_lexicon_design_prospectiveCohort_txt),
    ASSET("lexicon/design/protocol.txt", asset_lexicon_design_protocol_txt),
    ASSET("lexicon/design/qualitative.txt", asset_lexicon_design_qualitative_txt),
    ASSET("lexicon/design/rct.txt", asset_lexicon_design_rct_txt),
    ASSET("lexicon/design/retrospectiveCohort.txt", asset_lexicon_design_retrospectiveCohort_txt),
    ASSET("lexicon/design/study.txt", asset_lexicon_design_study_txt),
    ASSET("lexicon/design/subject.txt", asset_lexicon_design_subject_txt),
    ASSET("lexicon/design/systematicReview.txt", asset_lexicon_design_systematicReview_txt),
    ASSET("lexicon/labels/stated.txt", asset_lexicon_labels_stated_txt),
    ASSET("lexicon/labels/subtype.txt", asset_lexicon_labels_subtype_txt),
    ASSET("lexicon/timing/comparison.txt", asset_lexicon_timing_comparison_txt),
    ASSET("lexicon/timing/timing.txt", asset_lexicon_timing_timing_txt),
    ASSET("models/MODEL_CARD.md", asset_models_MODEL_CARD_md),
    ASSET("models/comparison.bin", asset_models_comparison_bin),
    ASSET("models/design.bin", asset_models_design_bin),
    ASSET("page/address.js", asset_page_address_js),
    ASSET("page/colours.css", asset_page_colours_css),
    ASSET("page/data.js", asset_page_data_js),
    ASSET("page/detail.js", asset_page_detail_js),
    ASSET("page/explorer.css", asset_page_explorer_css),
    ASSET("page/facets.js", asset_page_facets_js),
    ASSET("page/filter.js", asset_page_filter_js),
    ASSET("page/highlight.js", asset_page_highlight_js),
    ASSET("page/keyboard.js", asset_page_keyboard_js),
    ASSET("page/list.js", asset_page_list_js),
    ASSET("page/page.css", asset_page_page_css),
    ASSET("page/print.css", asset_page_print_css),
    ASSET("page/record.js", asset_page_record_js),
    ASSET("page/search.js", asset_page_search_js),
    ASSET("page/start.js", asset_page_start_js),
    ASSET("page/theme.js", asset_page_theme_js),
    ASSET("signs/assay.txt", asset_signs_assay_txt),
    ASSET("signs/groups.txt", asset_signs_groups_txt),
    ASSET("topics/cancer-response.yaml", asset_topics_cancer_response_yaml),
    ASSET("topics/graft-rejection.yaml", asset_topics_graft_rejection_yaml),
    ASSET("topics/nk-cells.yaml", asset_topics_nk_cells_yaml),
    ASSET("topics/preterm-birth.yaml", asset_topics_preterm_birth_yaml),
    ASSET("words/classes.txt", asset_words_classes_txt),
};

const size_t hindsight_asset_count = sizeof hindsight_assets / sizeof hindsight_assets[0];

const HindsightAsset *hindsight_asset(size_t index) { return &hindsight_assets[index]; }
