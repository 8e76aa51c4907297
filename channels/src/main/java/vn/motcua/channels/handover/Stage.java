package vn.motcua.channels.handover;

/// How far a hand-over is.
public enum Stage {
  /// Nobody has taken it yet; the assistant still answers.
  WAITING,
  /// An officer has it; the assistant is silent.
  CLAIMED,
  /// The assistant has the conversation again.
  DONE
}
