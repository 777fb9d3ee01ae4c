package id.lindung.intake.complaint.store;

import id.lindung.intake.complaint.domain.RegisterNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The unit's book of complaints: numbers without gaps, one series for each unit and year. */
@ApplicationScoped
public class Register {

    private static final String NEXT = """
            insert into register_counter (unit, year, last_number) values (:unit, :year, 1)
            on conflict (unit, year) do update set last_number = register_counter.last_number + 1
            returning last_number""";

    private final EntityManager entities;

    Register(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number. It holds the unit's row until the transaction ends, so that a number rolled back is given again;
     * ask for it last, as others of the unit wait.
     */
    public RegisterNumber next(String unit, int year) {
        var number = (Integer) entities.createNativeQuery(NEXT, Integer.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getSingleResult();
        return new RegisterNumber(year, number);
    }
}
