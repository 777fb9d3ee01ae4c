package id.lindung.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text holds characters that no name or note has and PostgreSQL cannot store. Says nothing about the text. */
public final class UnfitTextException extends MismatchedInputException {

    UnfitTextException(JsonParser parser) {
        super(parser, "Unfit characters", String.class);
    }
}
