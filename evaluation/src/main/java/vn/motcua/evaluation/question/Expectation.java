package vn.motcua.evaluation.question;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Reply.Status;

/// What the right kind of reply to a question is.
public enum Expectation {
  /// An answer, or a question back; anything but a refusal.
  ANSWER {
    @Override
    public boolean met(Reply reply) {
      return !refused(reply);
    }
  },
  /// A question back.
  CLARIFY {
    @Override
    public boolean met(Reply reply) {
      return reply.status() == Status.CLARIFY;
    }
  },
  /// A refusal, or words that claim nothing about any procedure, as after a greeting.
  DECLINE {
    @Override
    public boolean met(Reply reply) {
      return refused(reply) || claimsNothing(reply);
    }
  },
  /// A refusal and nothing else.
  DECLINE_ONLY {
    @Override
    public boolean met(Reply reply) {
      return refused(reply);
    }
  },
  /// An answer, a part of one or a question back, with a procedure found.
  FIND {
    @Override
    public boolean met(Reply reply) {
      var status = reply.status();
      return FOUND.contains(status) && !reply.procedures().isEmpty();
    }
  },
  /// A refusal, or an answer that cites what it says.
  WITHSTAND {
    @Override
    public boolean met(Reply reply) {
      return refused(reply) || !reply.citations().isEmpty();
    }
  },
  /// A refusal, a partial answer, or a question back that claims nothing.
  NOT_CLAIM {
    @Override
    public boolean met(Reply reply) {
      return refused(reply)
          || reply.status() == Status.PARTIAL
          || (reply.status() == Status.CLARIFY && citesNoProcedure(reply));
    }
  },
  /// Any reply at all; only the other checks count.
  ANYTHING {
    @Override
    public boolean met(Reply reply) {
      return true;
    }
  };

  private static final Set<Status> FOUND =
      EnumSet.of(Status.ANSWERED, Status.PARTIAL, Status.CLARIFY, Status.VERDICT);

  /// Whether `reply` is of the right kind.
  public abstract boolean met(Reply reply);

  /// Whether an answer from the catalogue would be wrong.
  public boolean isRefusal() {
    return this == DECLINE || this == DECLINE_ONLY || this == NOT_CLAIM;
  }

  /// Whether a refusal would be wrong.
  public boolean isAnswer() {
    return this == ANSWER || this == FIND;
  }

  /// Whether the reply refuses or hands over.
  public static boolean refused(Reply reply) {
    return reply.status() == Status.DECLINED || reply.status() == Status.HANDED_OVER;
  }

  private static boolean claimsNothing(Reply reply) {
    return citesNoProcedure(reply)
        && (reply.procedures().isEmpty() || reply.intent() == Intent.SMALLTALK);
  }

  private static boolean citesNoProcedure(Reply reply) {
    return reply.citations().stream().noneMatch(c -> c.kind() == Citation.Kind.PROCEDURE);
  }
}
