package vn.motcua.evaluation.crosscheck;

import java.util.List;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Procedure;

/// Holds a written-out record against the official page of the same procedure: code and name,
/// level, offices, ways of filing, fees, time limits, papers, citations.
///
/// The page is read by the same readers as on import. What a difference is worth, people say.
public final class CrossCheck {

  private final PaperCheck papers;

  /// @param types the kinds of paper, by which rows are told alike
  public CrossCheck(EvidenceTypes types) {
    papers = new PaperCheck(types);
  }

  /// Every difference, in the order of the kinds.
  ///
  /// @param page read from the page
  /// @param record written out; its first source is the page
  public List<Difference> of(Procedure page, Procedure record) {
    var told = new Told(record);
    HeadingCheck.check(page, record, told);
    ChannelCheck.check(page, record, told);
    papers.check(page, record, told);
    CitationCheck.check(page, record, told);
    return told.all();
  }
}
