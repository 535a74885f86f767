package practicestandards.service.webhooks;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.nio.entity.DiscardingEntityConsumer;
import org.apache.hc.core5.http.nio.support.AsyncRequestBuilder;
import org.apache.hc.core5.http.nio.support.BasicResponseConsumer;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpAsyncClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.tracing.Trace;
import practicestandards.service.webhooks.CheckedAddresses.InsideTheNetwork;

/**
 * Posts messages to receivers. Each goes over a connection of its own, to an address checked then;
 * redirects are not followed, what is answered beside the status is not kept, and no answer is
 * waited for longer than is set.
 */
@Lazy
@Component
class Courier implements AutoCloseable {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private final CloseableHttpAsyncClient client;
  private final Clock clock;
  private final Duration longestAnswer;

  Courier(CheckedAddresses addresses, WebhookProperties properties, Clock clock) {
    this.clock = clock;
    this.longestAnswer = properties.longestAnswer();
    this.client =
        new HttpComponentsHttpAsyncClientBuilder()
            .withDnsResolver(addresses)
            .withCustomizer(
                each ->
                    each.disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .setUserAgent("practice-standards")
                        .setConnectionReuseStrategy((request, response, context) -> false))
            .build(
                HttpClientSettings.defaults()
                    .withRedirects(HttpRedirects.DONT_FOLLOW)
                    .withTimeouts(LONGEST_CONNECT, longestAnswer));
    client.start();
  }

  /** Sends all at once, and says of each in turn what became of it. */
  List<Attempt> send(Receiver receiver, List<OutgoingMessage> messages)
      throws InterruptedException {
    long end = System.nanoTime() + longestAnswer.toNanos();
    List<Future<Message<HttpResponse, Void>>> answers = new ArrayList<>();
    for (OutgoingMessage message : messages) {
      answers.add(post(receiver, message));
    }
    List<Attempt> attempts = new ArrayList<>();
    for (Future<Message<HttpResponse, Void>> answer : answers) {
      attempts.add(attempt(answer, end - System.nanoTime()));
    }
    return attempts;
  }

  private Future<Message<HttpResponse, Void>> post(Receiver receiver, OutgoingMessage message) {
    Instant now = clock.instant();
    AsyncRequestBuilder request =
        AsyncRequestBuilder.post(receiver.url())
            .setEntity(message.body(), ContentType.APPLICATION_JSON)
            .addHeader("webhook-id", message.id())
            .addHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .addHeader("webhook-signature", receiver.sign(message, now));
    if (message.traceparent() != null) {
      request.addHeader(Trace.HEADER, message.traceparent());
    }
    return client.execute(
        request.build(), new BasicResponseConsumer<>(new DiscardingEntityConsumer<>()), null);
  }

  private static Attempt attempt(Future<Message<HttpResponse, Void>> answer, long nanos)
      throws InterruptedException {
    try {
      return Attempt.answered(
          answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS).getHead().getCode());
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Attempt.failed("no answer in time");
    } catch (ExecutionException e) {
      return Attempt.failed(words(e.getCause()));
    }
  }

  /** What went wrong, without what the receiver may have said. */
  private static String words(@Nullable Throwable cause) {
    if (cause instanceof InsideTheNetwork) {
      return "its address is inside this service's own network";
    }
    if (cause instanceof UnknownHostException) {
      return "its host cannot be found";
    }
    return cause instanceof SSLException ? "no secure connection" : "no answer";
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
