package de.sachsen.mitnutzung.api;

@Served
class StatisticsApiTest extends StatisticsOfCases {}
