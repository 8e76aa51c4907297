package vn.motcua.assistant.understand;

/// What a message is about when it is not, or not only, a question on a procedure.
public enum Topic {
  /// Somebody is in danger.
  EMERGENCY,
  /// Somebody was cheated or is blackmailed.
  SCAM,
  /// A password, a one-time code or the like is offered or demanded.
  CREDENTIALS,
  /// Pictures of identity papers are to be sent to somebody.
  ID_PICTURE,
  /// The assistant is asked to file, sign, pay or log in.
  ACT_FOR_ME,
  /// Data of another person is asked for.
  OTHERS_DATA,
  /// Money for an officer.
  BRIBE,
  /// Paid go-betweens, forged papers, shortcuts.
  TOUT,
  /// How a tax, a duty or a law is evaded, or something untrue is stated.
  EVASION,
  /// A decision or an act of an office is complained of, as the law on complaints has it.
  GRIEVANCE,
  /// Somebody of an office is denounced, as the law on denunciations has it.
  DENUNCIATION,
  /// An officer did what officers should not.
  COMPLAINT,
  /// Where a dossier that was filed has got to.
  TRACKING,
  /// A payment failed or is to be returned.
  PAYMENT,
  /// A paper household book, which has no value any more, is lost or to be made anew.
  HOUSEHOLD_BOOK,
  /// All papers at once are gone.
  LOST_PAPERS,
  /// A telephone number is asked for.
  CONTACT,
  /// When an office is open.
  HOURS,
  /// How an office takes dossiers in, sends them back or says sorry, by slips and rules of its own.
  DESK,
  /// Health advice.
  MEDICAL,
  /// The assistant is asked to speak for somebody in a dispute.
  REPRESENTATION,
  /// Who is right in a dispute, or how it is won.
  LEGAL_DISPUTE,
  /// Nothing to do with procedures.
  OFF_TOPIC,
  /// What the assistant is.
  ABOUT,
  /// The person is angry with the assistant.
  UPSET,
  THANKS,
  GREETING,
  /// None of these: a question on a procedure.
  PROCEDURE
}
