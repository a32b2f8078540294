package de.sachsen.mitnutzung.api;

@ServedOnPostgres
class StatisticsOnPostgresIT extends StatisticsOfCases {}
