package id.lindung.intake.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.jpa.HibernateHints;

/** The unit's books: numbers without gaps, one series for each unit, book and year. */
@ApplicationScoped
public class Register {

    private static final String NEXT = """
            insert into register_counter (unit, book, year, last_number) values (:unit, :book, :year, 1)
            on conflict (unit, book, year) do update set last_number = register_counter.last_number + 1
            returning last_number""";

    private final EntityManager entities;

    Register(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number. It holds the unit's row until the transaction ends, so that a number rolled back is given again;
     * ask for it last, as others of the unit wait.
     */
    public int next(String unit, Book book, int year) {
        return (Integer) entities.createNativeQuery(NEXT)
                // Otherwise all that was changed so far would be looked through for what the counter might have to do
                // with.
                .setHint(HibernateHints.HINT_NATIVE_SPACES, "register_counter")
                .setParameter("unit", unit)
                .setParameter("book", book.code)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** What is numbered. */
    public enum Book {
        COMPLAINTS("complaints"),
        /** Surat masuk: letters of complaint, on arrival. */
        INCOMING_LETTERS("incoming-letters"),
        /** Surat jawaban: replies, at signature. */
        REPLY_LETTERS("reply-letters");

        private final String code;

        Book(String code) {
            this.code = code;
        }
    }
}
