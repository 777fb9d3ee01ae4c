package id.lindung.referral.letter.store;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.domain.LetterNumber;
import id.lindung.referral.letter.domain.Letterhead;
import id.lindung.referral.outbound.domain.LetterKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters of the unit at hand, their register and letterhead; row-level security leaves every other unit's out. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {

    /**
     * The letter with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's
     */
    public Letter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Of one referral, oldest first. */
    public List<Letter> of(UUID referral) {
        return find("referralId = :referral", Sort.ascending("id"), Parameters.with("referral", referral))
                .list();
    }

    /** Whether the referral has a letter of this kind. */
    public boolean has(UUID referral, LetterKind kind) {
        return count(
                        "referralId = :referral and kind = :kind",
                        Parameters.with("referral", referral).and("kind", kind))
                > 0;
    }

    /**
     * The next number. Holds the register's row until the transaction ends, so signatures of one unit and year queue here;
     * one that is rolled back gives its number back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LetterNumber nextNumber(String unit, int year) {
        var place = (Number) getEntityManager()
                .createNativeQuery("""
                        insert into letter_register (unit, year, last) values (:unit, :year, 1)
                        on conflict (unit, year) do update set last = letter_register.last + 1
                        returning last
                        """)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getSingleResult();
        return new LetterNumber(unit, year, place.longValue());
    }

    /** What stands at the head of the unit's letters; empty until the unit has told. */
    public Optional<Letterhead> letterhead(String unit) {
        return Optional.ofNullable(getEntityManager().find(Letterhead.class, unit));
    }

    /** Takes over what the unit told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepLetterhead(String unit, Letterhead.Profile profile) {
        letterhead(unit)
                .ifPresentOrElse(
                        known -> known.change(profile),
                        () -> getEntityManager().persist(new Letterhead(unit, profile)));
    }
}
