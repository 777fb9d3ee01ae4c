package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopGraph;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the published procedures. They are documents for everybody, the same for every unit. */
@ApplicationScoped
public class ReadSops {

    private final SopCatalogue catalogue;

    ReadSops(SopCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every version, ordered by name and version. */
    public List<PublishedSop> all() {
        return catalogue.all().stream().map(PublishedSop::of).toList();
    }

    /**
     * One version.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    public PublishedSop one(String sop, int version) {
        return catalogue
                .find(sop, version)
                .map(PublishedSop::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * One version as a picture shows it.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    public SopGraph graph(String sop, int version) {
        return SopGraph.of(one(sop, version).definition());
    }

    /**
     * The document of one version, byte for byte.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    public byte[] document(String sop, int version) {
        return catalogue.document(sop, version).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
