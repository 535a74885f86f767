package practicestandards.service.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param id the same at each attempt
 * @param body JSON, the same letter by letter at each attempt
 * @param traceparent whence it came, as W3C Trace Context has it
 */
record OutgoingMessage(String id, String body, @Nullable String traceparent) {}
