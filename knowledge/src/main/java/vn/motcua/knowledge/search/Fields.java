package vn.motcua.knowledge.search;

/// Names of the fields of the index. A record is one document with all its text, and one small
/// document for its name and each everyday wording.
final class Fields {

  static final String TYPE = "type";
  static final String CODE = "code";
  static final String NAME = "name";
  static final String LEVEL = "level";
  static final String FIELD = "field";
  static final String AS_OF = "asOf";

  /// 1 where the procedure is written out: those were chosen by how much they are used.
  static final String MUCH_USED = "muchUsed";

  /// The record as it is answered from, and as it was imported.
  static final String RECORD = "record";

  static final String IMPORTED = "imported";

  /// Of a phrase: as people read it, its procedure, its syllables, the same folded, folded pairs.
  static final String PHRASE = "phrase";

  static final String PHRASE_OF = "phraseOf";

  static final String SYLLABLES = "syllables";
  static final String FOLDED = "folded";
  static final String PAIRS = "pairs";

  /// Of a record: everything it says, and the names of its papers, results and forms.
  static final String TEXT = "text";

  static final String TEXT_FOLDED = "textFolded";
  static final String TEXT_PAIRS = "textPairs";
  static final String PAPERS_FOLDED = "papersFolded";

  /// Of one row or statement of a record.
  static final String PASSAGE_FOLDED = "passageFolded";

  static final String PASSAGE_PAIRS = "passagePairs";
  static final String PASSAGE_OF = "passageOf";

  /// Values of [#TYPE].
  static final String TYPE_RECORD = "record";

  static final String TYPE_PHRASE = "phrase";

  private Fields() {}
}
