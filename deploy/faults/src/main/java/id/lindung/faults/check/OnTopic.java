package id.lindung.faults.check;

import java.util.UUID;

/** A record as the broker keeps it, which may be one of several of the same event. */
public record OnTopic(String topic, int partition, long offset, UUID aggregate, long sequence, UUID event) {}
