package vn.motcua.assistant.print.agency;

import java.util.List;

/// What came of filling a template.
public sealed interface Filled {

  /// It is filled.
  final class Document implements Filled {

    private final byte[] docx;

    Document(byte[] docx) {
      this.docx = docx.clone();
    }

    /// The file.
    public byte[] docx() {
      return docx.clone();
    }
  }

  /// It is no template that we fill.
  record Refused(Reason reason) implements Filled {}

  /// It has places that are none.
  ///
  /// @param places all of them, as written, in their order
  record UnknownPlaces(List<String> places) implements Filled {

    public UnknownPlaces {
      places = List.copyOf(places);
    }
  }

  /// Why a file is no template that we fill.
  enum Reason {
    /// The file is larger than [AgencyTemplate#MOST_BYTES].
    TOO_LARGE,
    /// Unpacked it is larger than [AgencyTemplate#MOST_UNPACKED] or has too many parts.
    SWELLS,
    /// It is no DOCX, or a damaged one.
    NO_DOCX,
    /// It carries macros or other programs.
    MACROS
  }
}
