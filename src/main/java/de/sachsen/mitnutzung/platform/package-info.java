/** What every module stands on: engine configuration and guard, sign-in, clock, contract types. Depends on no module. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Platform",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package de.sachsen.mitnutzung.platform;
