package de.sachsen.mitnutzung.platform;

import java.util.List;

/** The groups of users that processes, access rules and people rely on. */
public final class Groups {

    public static final String REQUESTERS = "requesters";
    public static final String SERVICE_PROVIDERS = "serviceproviders";
    public static final String OFFICE = "office";
    public static final String WORKING_GROUP = "workinggroup";
    public static final String WORKING_GROUP_CHAIR = "workinggroupchair";
    public static final String COUNCIL = "council";
    public static final String COUNCIL_CHAIR = "councilchair";
    public static final String MANAGERS = "managers";
    public static final String PROTECTION = "protection";
    public static final String HELPDESK = "helpdesk";
    public static final String SECOND_LEVEL = "secondlevel";
    public static final String THIRD_LEVEL = "thirdlevel";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** Every group but those of single components. */
    public static final List<String> ALL = List.of(
            REQUESTERS,
            SERVICE_PROVIDERS,
            OFFICE,
            WORKING_GROUP,
            WORKING_GROUP_CHAIR,
            COUNCIL,
            COUNCIL_CHAIR,
            MANAGERS,
            PROTECTION,
            HELPDESK,
            SECOND_LEVEL,
            THIRD_LEVEL,
            ADMINISTRATORS);

    private Groups() {}

    /** The managers of one component, for instance {@code managersamt24}. */
    public static String managersOf(String componentId) {
        return MANAGERS + componentId;
    }

    /** Whether it is the group of the managers of one component. */
    public static boolean isManagersOfOne(String group) {
        return group.startsWith(MANAGERS) && group.length() > MANAGERS.length();
    }
}
