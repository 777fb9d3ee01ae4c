package id.lindung.local.story;

/** Hears what people ask and what comes of it, also of those attempts that are made again. */
@FunctionalInterface
public interface Witness {

    void answered(Attempt attempt, Answer answer);

    /** Nothing came back: whether it took effect, nobody can say. */
    default void unanswered(Attempt attempt) {}
}
