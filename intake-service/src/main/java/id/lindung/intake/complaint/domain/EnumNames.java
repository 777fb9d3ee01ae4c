package id.lindung.intake.complaint.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of codes as PostgreSQL arrays, in the order of the code list. */
final class EnumNames {

    private EnumNames() {}

    static <E extends Enum<E>> String[] of(Set<E> set) {
        return set.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String[] names) {
        var set = EnumSet.noneOf(type);
        Arrays.stream(names).map(name -> Enum.valueOf(type, name)).forEach(set::add);
        return Collections.unmodifiableSet(set);
    }
}
