package id.lindung.faults.check;

/**
 * What the service's own role sees of a table while it works for one unit.
 *
 * @param kept rows of that unit that there are
 * @param own rows of that unit that it sees
 * @param foreign rows of others that it sees
 */
public record Visible(String service, String table, String unit, long kept, long own, long foreign) {}
