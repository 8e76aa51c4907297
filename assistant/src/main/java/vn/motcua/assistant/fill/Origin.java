package vn.motcua.assistant.fill;

/// Where the value of a field came from. People see it beside the value and may overwrite any.
public enum Origin {
  /// The person typed or chose it.
  TYPED,
  /// The QR code of an identity card.
  ID_CARD_QR,
  /// Read out of a sentence.
  TEXT,
  /// A filling of another form by the same person.
  EARLIER,
  /// Another person of the form, who is the same.
  SAME_PERSON,
  /// An address of before July 2025 that was turned into today's.
  CONVERTED_ADDRESS
}
