package id.lindung.privacy.audit.verify;

import id.lindung.privacy.audit.Hash;
import id.lindung.privacy.audit.RootSignature;
import id.lindung.privacy.audit.Seal;
import id.lindung.privacy.audit.SealStore;
import id.lindung.privacy.audit.SignedRoot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Compares the roots that left the database with the seals that are in it. Only they can tell that its end was cut off. */
@ApplicationScoped
class RootsCheck {
    private final RootTopic topic;
    private final RootSignature signature;
    private final SealStore seals;
    private final String service;

    RootsCheck(
            RootTopic topic,
            RootSignature signature,
            SealStore seals,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.topic = topic;
        this.signature = signature;
        this.seals = seals;
        this.service = service;
    }

    /** Gives back how many genuine roots of this service were compared. */
    long run(Findings findings) {
        var count = new Object() {
            long genuine;
        };
        topic.read(page -> count.genuine += check(page, findings));
        return count.genuine;
    }

    private long check(List<RootTopic.Entry> page, Findings findings) {
        var genuine = page.stream()
                .filter(entry -> isOurs(entry, findings))
                .flatMap(entry -> entry.root().stream())
                .toList();
        if (!genuine.isEmpty()) {
            compare(genuine, findings);
        }
        return genuine.size();
    }

    private boolean isOurs(RootTopic.Entry entry, Findings findings) {
        var root = entry.root();
        if (root.isPresent() && !root.get().service().equals(service)) {
            return false;
        }
        if (root.isPresent() && signature.isGenuine(root.get())) {
            return true;
        }
        findings.add(
                FindingKind.FORGED_ROOT,
                null,
                root.map(SignedRoot::seq).orElse(null),
                "The record at %s of %s is not signed by this service.".formatted(entry.place(), RootTopic.NAME));
        return false;
    }

    /** The seals are read after the roots: a root is sent only once its seal is committed. */
    private void compare(List<SignedRoot> roots, Findings findings) {
        Map<Long, Seal> covered =
                QuarkusTransaction.requiringNew()
                        .call(() -> seals.at(roots.stream().map(SignedRoot::seq).toList()))
                        .stream()
                        .collect(Collectors.toMap(Seal::seq, Function.identity()));
        var through = QuarkusTransaction.requiringNew()
                .call(seals::last)
                .map(Seal::seq)
                .orElse(0L);
        roots.forEach(root -> compare(root, covered.get(root.seq()), through, findings));
    }

    private static void compare(SignedRoot root, @Nullable Seal seal, long through, Findings findings) {
        if (seal != null && !seal.chainHash().equals(new Hash(root.chainHash()))) {
            findings.addSealed(
                    FindingKind.MISMATCHED_ROOT, seal, "A signed root knows another seal under this number.");
        } else if (seal == null && root.seq() > through) {
            findings.add(
                    FindingKind.ROOT_BEYOND_SEALS,
                    null,
                    root.seq(),
                    "Seals %d to %d are gone, and their lines with them.".formatted(through + 1, root.seq()));
        }
    }
}
