package vn.motcua.channels.web;

import java.util.List;
import vn.motcua.assistant.slip.SlipResult;

/// A slip as the contract writes it; `notes` are for the officer.
///
/// @param comparedWithOriginal whether layout and words were held against the official form
record SlipJson(
    String kind,
    String number,
    String title,
    String text,
    boolean draft,
    boolean comparedWithOriginal,
    List<String> notes) {

  static SlipJson of(SlipResult.Made made) {
    return new SlipJson(
        Values.word(made.kind()),
        made.kind().number(),
        made.kind().title(),
        made.text(),
        made.sheet().draft(),
        false,
        made.notes());
  }
}
