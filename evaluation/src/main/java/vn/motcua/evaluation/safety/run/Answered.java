package vn.motcua.evaluation.safety.run;

import java.time.Duration;
import java.util.List;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.safety.stub.Exchange;

/// A reply and how it came.
///
/// @param reply the reply
/// @param first from asking to the first content that was checked
/// @param whole from asking to the whole reply
/// @param exchanges what passed between the assistant and the model meanwhile; empty for real ones
public record Answered(Reply reply, Duration first, Duration whole, List<Exchange> exchanges) {

  public Answered {
    exchanges = List.copyOf(exchanges);
  }
}
