package id.lindung.local.story;

import java.time.Instant;
import java.util.Optional;

/**
 * One sending of a request; whoever insists makes several.
 *
 * @param request such as {@code POST /v1/complaints}
 * @param idempotencyKey the same for every attempt of one request; empty where it has none
 * @param begunAt just before it left
 */
public record Attempt(String request, Optional<String> idempotencyKey, Instant begunAt) {}
