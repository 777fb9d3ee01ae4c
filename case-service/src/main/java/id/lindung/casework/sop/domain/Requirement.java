package id.lindung.casework.sop.domain;

import java.util.List;

/**
 * What must be at hand for a step (persyaratan dan kelengkapan).
 *
 * @param anyOf documents of the definition, one of which suffices
 * @param ifExists wanted only where there is one
 * @param waivedInCrisis not asked for in a crisis: she comes first, papers later
 */
public record Requirement(List<String> anyOf, boolean ifExists, boolean waivedInCrisis) {

    public Requirement {
        anyOf = Lists.orEmpty(anyOf);
    }
}
