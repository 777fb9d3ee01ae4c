package id.lindung.messaging.relay;

import java.util.List;

/**
 * What became of a page of rows.
 *
 * @param acknowledged rows that every in-sync replica of the broker has
 * @param refused rows that the broker will never take
 * @param outage whether rows are left over that only time can help
 */
record Delivery(List<Long> acknowledged, List<Refused> refused, boolean outage) {

    Delivery {
        acknowledged = List.copyOf(acknowledged);
        refused = List.copyOf(refused);
    }

    /** @param reason the class of the broker's answer, without its message */
    record Refused(long row, String reason) {}
}
