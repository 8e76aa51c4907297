package vn.motcua.assistant.conversation;

/// What a person wants to know or do.
public enum Intent {
  DOCUMENTS,
  FEE,
  PAYMENT,
  TIME,
  WHERE,
  HOW,
  FORM,
  LEGAL_BASIS,
  RESULT,
  CONDITION,
  GENERAL,
  VERDICT,
  FORM_FILL,
  LIFE_EVENT,
  DEADLINE,
  PLACE,
  REGULATION,
  DOSSIER_STATUS,
  COMPLAINT,
  SMALLTALK,
  OUT_OF_SCOPE
}
