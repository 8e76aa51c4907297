package vn.motcua.channels.web;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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

  public Answers(
      Assistant assistant,
      Conversing conversing,
      Workers workers,
      Meters meters,
      Problems problems,
      Heard heard) {
    this.assistant = assistant;
    this.conversing = conversing;
    this.workers = workers;
    this.meters = meters;
    this.problems = problems;
    this.heard = heard;
  }

  /// The whole reply to a question that stands alone.
  Mono<ReplyJson> reply(Question question) {
    return whole(question, progress -> assistant.reply(question, progress));
  }

  /// The whole reply to the next message of the conversation of this id.
  Mono<ReplyJson> reply(String conversation, Question question) {
    return whole(question, progress -> conversing.reply(conversation, question, progress));
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

  private Mono<ReplyJson> whole(Question question, Function<Progress, Reply> work) {
    return workers.once(() -> {
      var reply = meters.answering(() -> work.apply(Progress.SILENT));
      heard.replied(question, reply);
      return ReplyJson.of(reply);
    });
  }

  private Flux<ServerSentEvent<Object>> told(
      Question question, Function<Progress, Reply> work, ServerHttpRequest request) {
    return workers.many(sink -> {
      try {
        var reply = meters.answering(() -> work.apply(new Told(sink)));
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
