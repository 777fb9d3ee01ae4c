package id.lindung.faults.schedule;

import java.util.List;

/**
 * What faults may be done to.
 *
 * @param mortal parts that may be killed
 * @param parts all of them, which may be stopped for a while
 * @param links connections through a proxy
 * @param smallDisk whether there is a disk that can be filled
 */
public record Targets(List<String> mortal, List<String> parts, List<String> links, boolean smallDisk) {}
