package id.lindung.bench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine that all of it runs on, as {@code /proc} describes it. */
public final class Machine {

    private Machine() {}

    /** Processor, their number, memory, kernel, Java. */
    public static Map<String, String> describe() throws IOException {
        var machine = new LinkedHashMap<String, String>();
        machine.put("processor", field(Files.readString(Path.of("/proc/cpuinfo")), "model name"));
        machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put("memory", field(Files.readString(Path.of("/proc/meminfo")), "MemTotal"));
        machine.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.vendor.version", "") + " " + Runtime.version());
        return machine;
    }

    /** The first value of that name in lines of {@code name: value}; {@code unknown} when there is none. */
    static String field(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name))
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
