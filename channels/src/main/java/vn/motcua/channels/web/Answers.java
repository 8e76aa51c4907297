package vn.motcua.channels.web;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.channels.operations.Meters;
import vn.motcua.channels.problem.Problems;

/// The only place where the assistant, which blocks, meets Reactor.
public final class Answers {

  private final Assistant assistant;
  private final Conversing conversing;
  private final Workers workers;
  private final Meters meters;
  private final Problems problems;
  private final Heard heard;
  private final ToCounter toCounter;

  public Answers(
      Assistant assistant,
      Conversing conversing,
      Workers workers,
      Meters meters,
      Problems problems,
      Heard heard,
      ToCounter toCounter) {
    this.assistant = assistant;
    this.conversing = conversing;
    this.workers = workers;
    this.meters = meters;
    this.problems = problems;
    this.heard = heard;
    this.toCounter = toCounter;
  }

  /// The whole reply to a question that stands alone.
  Mono<ReplyJson> reply(Question question) {
    return workers.once(() -> whole(question, () -> assistant.reply(question, Progress.SILENT)));
  }

  /// The whole reply to the next message of the conversation of this id.
  ///
  /// @param asked gives the message; it may block
  Mono<ReplyJson> reply(String conversation, Supplier<Question> asked) {
    return workers.once(() -> {
      var question = asked.get();
      return whole(question, () -> conversing.reply(conversation, question, Progress.SILENT));
    });
  }

  /// The same as it comes along: steps, sections, and last the whole reply or a problem. That all
  /// are busy is no event but an error, so that it still becomes the status of the response.
  Flux<ServerSentEvent<Object>> stream(Question question, ServerHttpRequest request) {
    return told(question, progress -> assistant.reply(question, progress), request);
  }

  /// The same of the next message of a conversation.
  Flux<ServerSentEvent<Object>> stream(
      String conversation, Question question, ServerHttpRequest request) {
    return told(question, progress -> conversing.reply(conversation, question, progress), request);
  }

  /// Forgets a conversation and what it began to fill in; false where there was none.
  Mono<Boolean> erase(String conversation) {
    return workers.once(() -> conversing.erase(conversation));
  }

  private ReplyJson whole(Question question, Supplier<Reply> work) {
    var reply = meters.answering(() -> toCounter.of(question).orElseGet(work));
    heard.replied(question, reply);
    return ReplyJson.of(reply);
  }

  private Flux<ServerSentEvent<Object>> told(
      Question question, Function<Progress, Reply> work, ServerHttpRequest request) {
    return workers.many(sink -> {
      try {
        var reply =
            meters.answering(
                () -> toCounter.of(question).orElseGet(() -> work.apply(new Told(sink))));
        sink.next(event("reply", ReplyJson.of(reply)));
        heard.replied(question, reply);
      } catch (CancellationException _) {
        // nobody listens any more
      } catch (RuntimeException e) {
        sink.next(event("problem", problems.detail(e, request)));
      }
      sink.complete();
    });
  }

  private static ServerSentEvent<Object> event(String name, Object data) {
    return ServerSentEvent.builder(data).event(name).build();
  }

  /// Passes progress on, and stops the work once nobody listens.
  private record Told(FluxSink<ServerSentEvent<Object>> sink) implements Progress {

    @Override
    public void step(Step step) {
      tell("step", Map.of("name", Values.word(step)));
    }

    @Override
    public void lead(String text) {
      tell("lead", Map.of("text", text));
    }

    @Override
    public void section(Section section) {
      tell("section", ReplyJson.SectionJson.of(section));
    }

    private void tell(String name, Object data) {
      if (sink.isCancelled()) {
        throw new CancellationException();
      }
      sink.next(event(name, data));
    }
  }
}
