/// The rows of the template that the R package PRISMA2020 reads, in its order.
enum FlowTemplate {
  struct Row: Sendable {
    let data: String
    let node: String
    let box: String
    let text: String

    init(_ data: String, _ node: String, _ box: String, _ text: String) {
      (self.data, self.node, self.box, self.text) = (data, node, box, text)
    }
  }

  static let rows: [Row] = identification + screening + included

  private static let identification: [Row] = [
    Row("NA", "node4", "prevstud", "Previous studies"),
    Row("previous_studies", "node5", "box1", "Studies included in previous version of review"),
    Row("previous_reports", "NA", "box1", "Reports of studies included in previous version of review"),
    Row("NA", "node6", "newstud", "Identification of new studies via databases and registers"),
    Row("database_results", "node7", "box2", "Databases"),
    Row("database_specific_results", "NA", "box2", "Specific Databases"),
    Row("register_results", "NA", "box2", "Registers"),
    Row("register_specific_results", "NA", "box2", "Specific Registers"),
    Row("NA", "node16", "othstud", "Identification of new studies via other methods"),
    Row("website_results", "node17", "box11", "Websites"),
    Row("organisation_results", "NA", "box11", "Organisations"),
    Row("citations_results", "NA", "box11", "Citation searching"),
    Row("duplicates", "node8", "box3", "Duplicate records"),
    Row("excluded_automatic", "NA", "box3", "Records marked as ineligible by automation tools"),
    Row("excluded_other", "NA", "box3", "Records removed for other reasons"),
  ]

  private static let screening: [Row] = [
    Row("records_screened", "node9", "box4", "Records screened"),
    Row("records_excluded", "node10", "box5", "Records excluded"),
    Row("dbr_sought_reports", "node11", "box6", "Reports sought for retrieval"),
    Row("dbr_notretrieved_reports", "node12", "box7", "Reports not retrieved"),
    Row("other_sought_reports", "node18", "box12", "Reports sought for retrieval"),
    Row("other_notretrieved_reports", "node19", "box13", "Reports not retrieved"),
    Row("dbr_assessed", "node13", "box8", "Reports assessed for eligibility"),
    Row("dbr_excluded", "node14", "box9", "Reports excluded"),
    Row("other_assessed", "node20", "box14", "Reports assessed for eligibility"),
    Row("other_excluded", "node21", "box15", "Reports excluded"),
  ]

  private static let included: [Row] = [
    Row("new_studies", "node15", "box10", "New studies included in review"),
    Row("new_reports", "NA", "box10", "Reports of new included studies"),
    Row("total_studies", "node22", "box16", "Total studies included in review"),
    Row("total_reports", "NA", "box16", "Reports of total included studies"),
    Row("identification", "node1", "identification", "Identification"),
    Row("screening", "node2", "screening", "Screening"),
    Row("included", "node3", "included", "Included"),
    Row("total_studies_ma", "node23", "box17", "Total studies included in meta-analysis"),
    Row("total_reports_ma", "NA", "box17", "Reports of total included studies in meta-analysis"),
  ]
}
