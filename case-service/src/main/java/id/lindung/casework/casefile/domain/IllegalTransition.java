package id.lindung.casework.casefile.domain;

import java.util.UUID;

/** A case file was asked for a move that its state does not allow. */
public final class IllegalTransition extends RuntimeException {

    IllegalTransition(UUID file, CaseFileState from, CaseFileState to) {
        super("Case file " + file + " does not move from " + from.code() + " to " + to.code());
    }
}
