package vn.motcua.channels.web;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.channels.operations.Meters;
import vn.motcua.channels.problem.Problems;

/// The only place where the assistant, which blocks, meets Reactor.
public final class Answers {

  private final Assistant assistant;
  private final Workers workers;
  private final Meters meters;
  private final Problems problems;

  public Answers(Assistant assistant, Workers workers, Meters meters, Problems problems) {
    this.assistant = assistant;
    this.workers = workers;
    this.meters = meters;
    this.problems = problems;
  }

  /// The whole reply.
  ///
  /// @param done told of the reply before the person is
  Mono<ReplyJson> reply(Question question, Consumer<Reply> done) {
    return workers.once(() -> ReplyJson.of(work(question, Progress.SILENT, done)));
  }

  /// The reply as it comes along: steps, sections, and last the whole reply or a problem. That all
  /// are busy is no event but an error, so that it still becomes the status of the response.
  Flux<ServerSentEvent<Object>> stream(
      Question question, Consumer<Reply> done, ServerHttpRequest request) {
    return workers.many(sink -> {
      try {
        var reply = work(question, new Told(sink), done);
        sink.next(event("reply", ReplyJson.of(reply)));
      } catch (CancellationException _) {
        // nobody listens any more
      } catch (RuntimeException e) {
        sink.next(event("problem", problems.detail(e, request)));
      }
      sink.complete();
    });
  }

  private Reply work(Question question, Progress progress, Consumer<Reply> done) {
    var reply = meters.answering(() -> assistant.reply(question, progress));
    done.accept(reply);
    return reply;
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
