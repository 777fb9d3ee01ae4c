package id.lindung.faults.check;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * A row that stands in a service's database.
 *
 * @param kind its table, such as {@code referral}; of complaints, {@code complaint} or {@code collected-complaint}
 * @param sequence how many events its aggregate says that it has raised; empty for what is no aggregate
 */
public record Kept(String service, String kind, UUID id, String unit, OptionalLong sequence) {}
