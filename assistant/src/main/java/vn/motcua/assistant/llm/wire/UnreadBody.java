package vn.motcua.assistant.llm.wire;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// A body that nobody reads: the connection is closed instead.
final class UnreadBody implements BodySubscriber<Void> {

  private final CompletableFuture<Void> end = new CompletableFuture<>();

  @Override
  public CompletionStage<Void> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
    end.complete(null);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    // nobody reads it
  }

  @Override
  public void onError(Throwable failure) {
    end.complete(null);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }
}
