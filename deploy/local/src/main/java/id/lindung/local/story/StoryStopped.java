package id.lindung.local.story;

/** The story cannot go on: a service answered otherwise than it needs, or what events bring about did not come. */
public final class StoryStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoryStopped(String why) {
        super(why);
    }

    static StoryStopped by(Answer answer, int wanted) {
        return new StoryStopped(
                "%s answered %d instead of %d: %s".formatted(answer.request(), answer.status(), wanted, answer.body()));
    }
}
