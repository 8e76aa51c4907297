package vn.motcua.knowledge.source.law;

import java.util.List;

/// A regulation as one file gives it.
///
/// @param preamble what stands before and after the articles
/// @param provisions its own articles, in order; not those that it quotes or puts into others
/// @param appendices what follows the signature
public record RegulationText(
    Preamble preamble, List<Provision> provisions, List<Appendix> appendices) {

  /// Copies what it is given.
  public RegulationText {
    provisions = List.copyOf(provisions);
    appendices = List.copyOf(appendices);
  }

  /// An article.
  ///
  /// @param number `5`, `21a`
  /// @param title what it is called; may be empty
  /// @param place part, chapter and section it stands in, from the outside inwards
  /// @param text its words without number and title, a line for each clause and point
  /// @param notes footnotes on it, as consolidated texts have them
  public record Provision(
      String number, String title, List<String> place, String text, List<String> notes) {

    /// Copies what it is given.
    public Provision {
      place = List.copyOf(place);
      notes = List.copyOf(notes);
    }
  }

  /// An appendix or a form.
  ///
  /// @param name `Phụ lục II`, `Mẫu số 01`
  /// @param title what it is called; may be empty
  /// @param text its words; the rows of tables begin with a bar
  /// @param provisions its articles, where it is a statute of its own (`Quy chế`); else empty
  public record Appendix(String name, String title, String text, List<Provision> provisions) {

    /// Copies what it is given.
    public Appendix {
      provisions = List.copyOf(provisions);
    }
  }
}
