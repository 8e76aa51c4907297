package vn.motcua.assistant.llm.wire;

import java.io.IOException;

/// An answer had more bytes than any good one has.
public final class AnswerTooLong extends IOException {

  private static final long serialVersionUID = 1L;

  AnswerTooLong() {
    super("the answer is longer than %d bytes".formatted(EventBody.LONGEST));
  }
}
