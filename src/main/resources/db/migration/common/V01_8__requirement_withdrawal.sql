-- the requester has withdrawn and the co-signers are being asked
alter table requirement add column withdrawal_pending boolean default false not null;
