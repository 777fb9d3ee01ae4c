package id.lindung.casework.register.store;

import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.domain.RegisterNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Hands out register numbers, each once and without gaps: a rolled back opening gives its number back. */
@ApplicationScoped
public class Registers {

    private final EntityManager entities;

    Registers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number. Holds the register's row until the transaction ends, so openings of one unit and year queue here.
     *
     * @param unit the unit in whose scope the transaction runs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisterNumber next(Register register, String unit, int year) {
        var place = (Number) entities.createNativeQuery("""
                        insert into register (unit, name, year, last) values (:unit, :name, :year, 1)
                        on conflict (unit, name, year) do update set last = register.last + 1
                        returning last
                        """)
                .setParameter("unit", unit)
                .setParameter("name", register.letter())
                .setParameter("year", year)
                .getSingleResult();
        return new RegisterNumber(register, unit, year, place.longValue());
    }
}
