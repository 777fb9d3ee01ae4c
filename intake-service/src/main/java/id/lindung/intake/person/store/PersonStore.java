package id.lindung.intake.person.store;

import id.lindung.intake.person.domain.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Persons; a transaction sees those of its own unit only. */
@ApplicationScoped
public class PersonStore implements PanacheRepositoryBase<Person, UUID> {

    /** Those of the ids that exist here, with their contacts, in no order. */
    public List<Person> visible(Collection<UUID> ids) {
        return list("select distinct p from Person p left join fetch p.contacts where p.id in ?1", ids);
    }
}
