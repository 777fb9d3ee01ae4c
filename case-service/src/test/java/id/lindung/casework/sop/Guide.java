package id.lindung.casework.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.ProjectFiles;
import id.lindung.testkit.Tokens;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who follows docs/write-your-sop.md to the letter: each command that stands in it is run by a shell, as it stands. */
final class Guide {

    private static final String FENCE = "```";

    private final Path folder;

    private Guide(Path folder) {
        this.folder = folder;
    }

    /** Whether this machine has what the guide tells its reader to have. */
    static boolean hasItsTools() {
        return Stream.of("bash", "curl", "jq")
                .allMatch(tool -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, tool))));
    }

    /** In a folder of their own, where the project's documents lie and {@code ./lindung token} gives these roles' tokens. */
    static Guide in(Path folder, String unit, String... roles) throws IOException {
        for (var part : List.of("docs", "contracts")) {
            Files.createSymbolicLink(folder.resolve(part), ProjectFiles.home().resolve(part));
        }
        var tokens = new StringBuilder("#!/bin/sh\ncase \"$*\" in\n");
        for (var role : roles) {
            tokens.append("'token --role %s --unit %s') echo %s;;\n".formatted(role, unit, Tokens.of(unit, role)));
        }
        var script = folder.resolve("lindung");
        Files.writeString(script, tokens.append("*) echo \"no token for $*\" >&2; exit 1;;\nesac\n"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new Guide(folder);
    }

    /**
     * Runs the commands of these sections, behind those that say who one is.
     *
     * @param sections their headings
     * @param given variables that the guide has its reader set
     * @return what the commands printed
     */
    String follow(List<String> sections, Map<String, String> given) throws IOException, InterruptedException {
        var all = commands();
        var commands = new ArrayList<>(List.of("set -euo pipefail"));
        commands.addAll(all.get(""));
        sections.forEach(section -> commands.addAll(all.get(section)));
        var script = folder.resolve("commands.sh");
        Files.writeString(script, String.join("\n", commands));
        var shell = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().put("CASE", "http://127.0.0.1:" + RestAssured.port);
        shell.environment().putAll(given);
        var process = shell.start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        // A refusal is an answer too, and curl is content with it.
        assertThat(printed).doesNotContain("\"status\": 4", "\"status\":4", "\"status\": 5", "\"status\":5", "null\n");
        return printed;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Headings with commands under them, in their order; what comes before the first has the empty one. */
    static Map<String, List<String>> commands() throws IOException {
        var commands = new LinkedHashMap<String, List<String>>();
        var heading = "";
        var fenced = false;
        for (var line : Files.readAllLines(ProjectFiles.home().resolve("docs/write-your-sop.md"))) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith(FENCE)) {
                fenced = line.equals(FENCE + "sh");
            } else if (fenced) {
                commands.computeIfAbsent(heading, _ -> new ArrayList<>()).add(line);
            }
        }
        return commands;
    }
}
