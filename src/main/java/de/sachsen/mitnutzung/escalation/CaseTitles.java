package de.sachsen.mitnutzung.escalation;

/** What the cases are called from which referrals come. */
public interface CaseTitles {

    String of(String requirement);
}
